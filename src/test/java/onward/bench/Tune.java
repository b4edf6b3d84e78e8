package onward.bench;
import java.util.*; import onward.linkage.*;
final class Tune {
  public static void main(String[] a){
    int n=Integer.parseInt(a[0]); long seed=Long.parseLong(a[1]); boolean show=a.length>2;
    var index=new Index(); var rows=new ArrayList<Particulars>(); var truth=new ArrayList<Long>(); var faults=new ArrayList<String>(); var people=new HashMap<Long,Particulars>();
    MadeNation.authority("860",n,seed,0,new MadeNation.Listener(){
      public void person(long id,Particulars p,Particulars r,String f,String o){index.put(id,p);people.put(id,p);rows.add(r);truth.add(id);faults.add(f);}
      public void stranger(Particulars r){rows.add(r);truth.add(-1L);faults.add("stranger");}});
    for(int rep=0;rep<3;rep++){
    long t=System.nanoTime(); int right=0,wrong=0,review=0,there=0,missed=0; var missedBy=new TreeMap<String,Integer>(); var reviewBy=new TreeMap<String,Integer>();
    for(int i=0;i<rows.size();i++){ var f=index.find(rows.get(i),false); long tr=truth.get(i);
      switch(f){ case Finding.Certain c -> { if(c.person().id()==tr) right++; else {wrong++; if(rep==0) System.out.println("WRONG "+faults.get(i)+" "+rows.get(i)+"\n   -> "+people.get(c.person().id())+"\n  "+c.person().why());}}
        case Finding.Unsure u -> {review++; if(u.candidates().stream().anyMatch(c->c.id()==tr)) there++; reviewBy.merge((tr<0?"STR ":"")+faults.get(i)+" | "+u.because(),1,Integer::sum); if(show&&rep==0&&review<60) System.out.println("REV "+faults.get(i)+" "+u.because()+u.candidates().getFirst().why());}
        case Finding.Nobody x -> { if(tr>=0){missed++; missedBy.merge(faults.get(i),1,Integer::sum);} } } }
    int ours=(int)truth.stream().filter(x->x>=0).count();
    System.out.printf("rows %d right %d wrong %d review %d (%.2f%%) missed %d; recall %.4f after %.5f  %d ms%n",rows.size(),right,wrong,review,100.0*review/rows.size(),missed,1.0*right/ours,1.0*(right+there)/ours,(System.nanoTime()-t)/1000000);
    if(rep==2){ System.out.println("missed "+missedBy); reviewBy.entrySet().stream().sorted((x,y)->y.getValue()-x.getValue()).limit(25).forEach(e->System.out.println("  "+e)); }
    }
  }
}
