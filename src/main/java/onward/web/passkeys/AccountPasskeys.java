package onward.web.passkeys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onward.access.Account;
import onward.credentials.Passkey;
import onward.credentials.Passkeys;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** One account's passkeys in the shapes of Spring Security; it knows no other account's. */
final class AccountPasskeys implements UserCredentialRepository {
  private final Passkeys passkeys;
  private final Account account;
  private final Clock clock;

  AccountPasskeys(Passkeys passkeys, Account account, Clock clock) {
    this.passkeys = passkeys;
    this.account = account;
    this.clock = clock;
  }

  @Override
  public void delete(Bytes id) {
    passkeys.remove(account, id.toBase64UrlString());
  }

  @Override
  public void save(CredentialRecord record) {
    passkeys.keep(
        new Passkey(
            account.authority(),
            record.getCredentialId().toBase64UrlString(),
            account.userName(),
            record.getLabel(),
            record.getPublicKey().getBytes(),
            bytes(record.getAttestationObject()),
            bytes(record.getAttestationClientDataJSON()),
            record.getSignatureCount(),
            record.isBackupEligible(),
            record.isBackupState(),
            record.getTransports().stream().map(AuthenticatorTransport::getValue).toList(),
            record.getCreated(),
            clock.instant()));
  }

  private static byte[] bytes(@Nullable Bytes said) {
    return said == null ? new byte[0] : said.getBytes();
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes id) {
    return passkeys
        .find(account.authority(), id.toBase64UrlString())
        .filter(passkey -> passkey.userName().equals(account.userName()))
        .map(this::record)
        .orElse(null);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes user) {
    return user.equals(handle())
        ? passkeys.of(account).stream().map(this::record).toList()
        : List.of();
  }

  private CredentialRecord record(Passkey passkey) {
    return ImmutableCredentialRecord.builder()
        .credentialId(Bytes.fromBase64(passkey.id()))
        .userEntityUserId(handle())
        .publicKey(new ImmutablePublicKeyCose(passkey.publicKey()))
        .attestationObject(new Bytes(passkey.attestation()))
        .attestationClientDataJSON(new Bytes(passkey.clientData()))
        .signatureCount(passkey.signatureCount())
        .backupEligible(passkey.backupEligible())
        .backupState(passkey.backedUp())
        .uvInitialized(true)
        .transports(transports(passkey))
        .label(passkey.label())
        .created(passkey.added())
        .lastUsed(passkey.lastUsed())
        .build();
  }

  private static Set<AuthenticatorTransport> transports(Passkey passkey) {
    return passkey.transports().stream()
        .map(AuthenticatorTransport::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The account as passkeys know it. */
  PublicKeyCredentialUserEntityRepository owner() {
    var owner =
        ImmutablePublicKeyCredentialUserEntity.builder()
            .id(handle())
            .name(account.userName())
            .displayName(account.fullName())
            .build();
    return new PublicKeyCredentialUserEntityRepository() {
      @Override
      public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return id.equals(owner.getId()) ? owner : null;
      }

      @Override
      public @Nullable PublicKeyCredentialUserEntity findByUsername(String userName) {
        return userName.equals(owner.getName()) ? owner : null;
      }

      @Override
      public void save(PublicKeyCredentialUserEntity user) {
        // worked out of the account, so there is nothing to keep
      }

      @Override
      public void delete(Bytes id) {
        // goes with the account
      }
    };
  }

  /** A name that says nothing of its owner and is always the same. */
  private Bytes handle() {
    try {
      var text = account.authority() + " " + account.userName();
      return new Bytes(
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java carries SHA-256", e);
    }
  }
}
