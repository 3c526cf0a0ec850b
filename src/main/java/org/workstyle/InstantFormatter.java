package org.workstyle;

import java.text.ParseException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import org.springframework.format.Formatter;

/**
 * Writes a moment as the bureau's clock showed it; reads ISO only, since nobody types
 * moments.
 */
final class InstantFormatter implements Formatter<Instant> {

	private final DateTimeFormatter chinese;

	private final DateTimeFormatter english;

	InstantFormatter(ZoneId zone) {
		this.chinese = DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm", Locale.SIMPLIFIED_CHINESE).withZone(zone);
		this.english = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH).withZone(zone);
	}

	@Override
	public Instant parse(String text, Locale locale) throws ParseException {
		try {
			return Instant.parse(text);
		}
		catch (DateTimeParseException ex) {
			throw new ParseException(text, ex.getErrorIndex());
		}
	}

	@Override
	public String print(Instant moment, Locale locale) {
		return (locale.getLanguage().equals("en") ? this.english : this.chinese).format(moment);
	}

}
