package onward.web.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A council's sign-in server on the loopback, as OpenID Connect Core 1.0 and RFC 7636 have it:
 * discovery, authorisation, tokens for a code once and only with the client's secret and the
 * verifier, and its keys. It lets everybody in as whom it was told, and lies as it was told.
 */
final class CouncilServer {
  static final String CLIENT = "onward";
  static final String SECRET = "a secret of the test";

  /** What is wrong with the next tokens. */
  enum Lie {
    NONE,
    OTHER_NONCE,
    NO_NONCE,
    OTHER_ISSUER,
    OTHER_AUDIENCE,
    EXPIRED,
    UNSIGNED,
    OTHER_KEY,
    CHANGED_AFTER_SIGNING
  }

  private record Asked(String nonce, String challenge, String back) {}

  private final HttpServer server;
  private final RSAKey key = newKey();
  private final RSAKey otherKey = newKey();
  private final Map<String, Asked> codes = new ConcurrentHashMap<>();
  private volatile String subject = "";
  private volatile Map<String, Object> claims = Map.of();
  private volatile Lie lie = Lie.NONE;

  CouncilServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException("The loopback has a free port", e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/council";
  }

  /** Whoever comes next is this person. */
  void says(Lie how, String who, Map<String, Object> more) {
    lie = how;
    subject = who;
    claims = more;
  }

  private void answer(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath().replaceFirst("^/council", "");
    switch (path) {
      case "/.well-known/openid-configuration" -> json(exchange, 200, particulars());
      case "/keys" -> json(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
      case "/authorize" -> authorise(exchange);
      case "/token" -> token(exchange);
      default -> json(exchange, 404, "{}");
    }
  }

  private String particulars() {
    return """
    {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize",
     "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys",
     "response_types_supported": ["code"], "subject_types_supported": ["pairwise"],
     "id_token_signing_alg_values_supported": ["RS256"],
     "scopes_supported": ["openid", "email", "profile"],
     "token_endpoint_auth_methods_supported": ["client_secret_basic"]}
    """
        .formatted(issuer());
  }

  private void authorise(HttpExchange exchange) throws IOException {
    var asked = form(exchange.getRequestURI().getRawQuery());
    if (!CLIENT.equals(asked.get("client_id"))
        || !"S256".equals(asked.get("code_challenge_method"))) {
      json(exchange, 400, "{\"error\": \"invalid_request\"}");
      return;
    }
    var code = UUID.randomUUID().toString();
    var back = said(asked, "redirect_uri");
    codes.put(code, new Asked(said(asked, "nonce"), said(asked, "code_challenge"), back));
    exchange
        .getResponseHeaders()
        .add(
            "Location",
            back + "?code=" + code + "&state=" + said(asked, "state").replace("=", "%3D"));
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private void token(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var sent = form(body);
    var asked = codes.remove(sent.getOrDefault("code", ""));
    var own = CLIENT + ":" + URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
    var basic = "Basic " + Base64.getEncoder().encodeToString(own.getBytes(StandardCharsets.UTF_8));
    boolean known = basic.equals(exchange.getRequestHeaders().getFirst("Authorization"));
    if (asked == null
        || !known
        || !asked.back().equals(sent.get("redirect_uri"))
        || !asked.challenge().equals(challenge(sent.getOrDefault("code_verifier", "")))) {
      json(exchange, 400, "{\"error\": \"invalid_grant\"}");
      return;
    }
    json(
        exchange,
        200,
        "{\"access_token\": \"%s\", \"token_type\": \"Bearer\", \"expires_in\": 600, \"id_token\": \"%s\"}"
            .formatted(UUID.randomUUID(), idToken(asked.nonce())));
  }

  private String idToken(String nonce) {
    var now = Instant.now();
    boolean old = lie == Lie.EXPIRED;
    var told =
        new JWTClaimsSet.Builder()
            .issuer(lie == Lie.OTHER_ISSUER ? "https://elsewhere.example.org" : issuer())
            .audience(lie == Lie.OTHER_AUDIENCE ? "another client" : CLIENT)
            .subject(subject)
            .issueTime(Date.from(old ? now.minusSeconds(7200) : now))
            .expirationTime(Date.from(old ? now.minusSeconds(3600) : now.plusSeconds(600)))
            .claim(
                "nonce", lie == Lie.OTHER_NONCE ? "another" : lie == Lie.NO_NONCE ? null : nonce);
    claims.forEach(told::claim);
    if (lie == Lie.UNSIGNED) {
      return new PlainJWT(told.build()).serialize();
    }
    var token = signed(told.build(), lie == Lie.OTHER_KEY ? otherKey : key);
    return lie == Lie.CHANGED_AFTER_SIGNING
        ? token.replaceFirst(
            "\\.[^.]+\\.", "." + told.subject("x").build().toPayload().toBase64URL() + ".")
        : token;
  }

  private String signed(JWTClaimsSet told, RSAKey with) {
    try {
      var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
      var token = new SignedJWT(header, told);
      token.sign(new RSASSASigner(with));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException("An RSA key signs", e);
    }
  }

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("Java makes RSA keys", e);
    }
  }

  private static String challenge(String verifier) {
    try {
      var hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java carries SHA-256", e);
    }
  }

  private static String said(Map<String, String> asked, String name) {
    return asked.getOrDefault(name, "");
  }

  private static Map<String, String> form(String text) {
    return Arrays.stream(text.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0],
                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                (first, _) -> first,
                HashMap::new));
  }

  private static void json(HttpExchange exchange, int status, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
