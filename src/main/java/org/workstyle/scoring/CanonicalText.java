package org.workstyle.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The canonical form of snapshots: UTF-8, a line for each fact, fields parted by tabs,
 * lines ended by line feeds. In a field, backslash, tab, line feed and carriage return
 * are written {@code \\}, {@code \t}, {@code \n} and {@code \r}; what is not there is
 * {@code -}. Decimals have no exponent and no needless zeros, fractions that are no
 * decimals stand as {@code numerator/denominator}. The last field of a line is {@code #}
 * with the first eight hexadecimal digits of the SHA-256 of what stands before it, so
 * that a changed line is found by itself.
 */
final class CanonicalText {

	static final String NOTHING = "-";

	private final StringBuilder text = new StringBuilder();

	void line(@Nullable Object... fields) {
		List<String> written = new ArrayList<>();
		for (Object field : fields) {
			written.add(write(field));
		}
		String line = String.join("\t", written);
		this.text.append(line).append("\t#").append(sum(line)).append('\n');
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

	private static String write(@Nullable Object field) {
		if (field == null) {
			return NOTHING;
		}
		if (field instanceof BigFraction fraction) {
			return Exact.text(fraction);
		}
		if (field instanceof BigDecimal decimal) {
			return Exact.text(Exact.of(decimal));
		}
		return String.valueOf(field)
			.replace("\\", "\\\\")
			.replace("\t", "\\t")
			.replace("\n", "\\n")
			.replace("\r", "\\r");
	}

	/**
	 * Returns the fields of a line, without its check sum.
	 */
	static List<String> fields(String line) {
		String[] parts = line.split("\t", -1);
		return Arrays.stream(parts, 0, Math.max(parts.length - 1, 0)).map(CanonicalText::unescape).toList();
	}

	/**
	 * Whether the line is as it was written.
	 */
	static boolean isIntact(String line) {
		int at = line.lastIndexOf("\t#");
		return at >= 0 && line.substring(at + 2).equals(sum(line.substring(0, at)));
	}

	/**
	 * Returns what the line was before one digit of it was changed, if that is what was
	 * done: its check sum tells.
	 */
	static Optional<String> before(String line) {
		int end = line.lastIndexOf("\t#");
		for (int at = 0; at < end; at++) {
			for (char digit = '0'; Character.isDigit(line.charAt(at)) && digit <= '9'; digit++) {
				String was = line.substring(0, at) + digit + line.substring(at + 1);
				if (isIntact(was)) {
					return Optional.of(was);
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * Returns the line with the check sum it ought to have.
	 */
	static String sealed(String line) {
		String body = line.substring(0, Math.max(line.lastIndexOf("\t#"), 0));
		return body + "\t#" + sum(body);
	}

	static @Nullable BigDecimal decimal(String field) {
		return field.equals(NOTHING) ? null : new BigDecimal(field);
	}

	static BigDecimal required(String field) {
		return Objects.requireNonNull(decimal(field));
	}

	static BigFraction fraction(String field) {
		int slash = field.indexOf('/');
		return (slash < 0) ? Exact.of(new BigDecimal(field))
				: BigFraction.of(new BigInteger(field.substring(0, slash)), new BigInteger(field.substring(slash + 1)));
	}

	private static String unescape(String field) {
		StringBuilder plain = new StringBuilder();
		for (int index = 0; index < field.length(); index++) {
			char letter = field.charAt(index);
			if (letter == '\\' && index + 1 < field.length()) {
				index++;
				plain.append(switch (field.charAt(index)) {
					case 't' -> '\t';
					case 'n' -> '\n';
					case 'r' -> '\r';
					default -> field.charAt(index);
				});
			}
			else {
				plain.append(letter);
			}
		}
		return plain.toString();
	}

	private static String sum(String line) {
		return digest(line).substring(0, 8);
	}

	/**
	 * Returns the SHA-256 of a text in hexadecimal digits.
	 */
	static String digest(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
