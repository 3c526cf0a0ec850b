package org.workstyle.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.springframework.stereotype.Component;

/**
 * SHA-256, which every Java brings along.
 */
@Component
class Sha256Digest implements Digest {

	@Override
	public String name() {
		return "SHA-256";
	}

	@Override
	public String hex(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance(name()).digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
