-- A wall lets an index serve only a comparison that is known to tell nothing but its answer, since it
-- may look at a row before the wall does. That of words by their trigrams tells nothing else: it
-- writes nothing, and fails on no text. Only an administrator of the database may say so; without it
-- a search reads its authority's names one by one.
do $$ begin
  alter function word_similarity_commutator_op(text, text) leakproof;
exception when insufficient_privilege then
  raise notice 'searches by name go without their index: an administrator may run'
    ' alter function word_similarity_commutator_op(text, text) leakproof';
end $$;
