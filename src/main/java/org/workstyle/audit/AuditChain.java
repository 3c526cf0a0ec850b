package org.workstyle.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Computes an entry's hash.
 * <p>
 * The canonical form is the concatenation, in UTF-8, of the fields id, moment, actor's
 * id, actor's name, address, event, subject's type, subject's id, details and previous
 * hash. Each is written as its length in bytes, a colon, its text and a comma; a missing
 * one is a hyphen and a comma. The moment is written in UTC with six decimals. The length
 * keeps neighbouring fields apart: no two different entries have the same form. The hash
 * is the digest's name, a colon and the digest of that form; the entry before the first
 * one has the hash {@code -}.
 */
@Component
class AuditChain {

	/** Stands for the hash before the first entry. */
	static final String ORIGIN = "-";

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'")
		.withZone(ZoneOffset.UTC);

	private final List<Digest> digests;

	AuditChain(List<Digest> digests) {
		this.digests = List.copyOf(digests);
	}

	/**
	 * Closes an entry with its hash.
	 */
	AuditEntry seal(AuditEntry entry) {
		return entry.withHash(hash(entry, this.digests.get(0)));
	}

	/**
	 * Whether the entry still is what its hash was made of.
	 */
	boolean isIntact(AuditEntry entry) {
		return entry.hash().equals(recompute(entry));
	}

	/**
	 * Returns the hash the entry should have; null if its hash names no known digest.
	 */
	@Nullable String recompute(AuditEntry entry) {
		return this.digests.stream()
			.filter((digest) -> entry.hash().startsWith(digest.name() + ":"))
			.findFirst()
			.map((digest) -> hash(entry, digest))
			.orElse(null);
	}

	private static String hash(AuditEntry entry, Digest digest) {
		return digest.name() + ":" + digest.hex(canonicalForm(entry).getBytes(StandardCharsets.UTF_8));
	}

	static String canonicalForm(AuditEntry entry) {
		return Stream
			.of(Long.toString(entry.id()), moment(entry.recordedAt()), Objects.toString(entry.actorId(), null),
					entry.actorName(), entry.address(), entry.event(), entry.subjectType(), entry.subjectId(),
					entry.details(), entry.previousHash())
			.map(AuditChain::field)
			.collect(Collectors.joining());
	}

	private static String moment(Instant instant) {
		return MOMENT.format(instant);
	}

	private static String field(@Nullable String value) {
		return (value != null) ? value.getBytes(StandardCharsets.UTF_8).length + ":" + value + "," : "-,";
	}

}
