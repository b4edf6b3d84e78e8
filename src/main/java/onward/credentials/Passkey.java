package onward.credentials;

import java.time.Instant;
import java.util.List;
import onward.facts.AuthorityCode;

/**
 * A passkey: a key pair whose secret half never leaves its owner's device.
 *
 * @param id its name, base64 for addresses
 * @param label what its owner calls it
 * @param publicKey in COSE form
 * @param attestation what the device said of the key when it made it
 * @param clientData what the browser said then
 * @param signatureCount how often it signed, as it says itself; 0 where it does not count
 */
public record Passkey(
    AuthorityCode authority,
    String id,
    String userName,
    String label,
    byte[] publicKey,
    byte[] attestation,
    byte[] clientData,
    long signatureCount,
    boolean backupEligible,
    boolean backedUp,
    List<String> transports,
    Instant added,
    Instant lastUsed) {}
