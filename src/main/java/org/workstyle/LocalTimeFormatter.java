package org.workstyle;

import java.text.Normalizer;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.format.Formatter;

/**
 * Writes a time of day as 09:30; reads 9:30, 9：30, 9时30分 and 09:30:00 too.
 */
final class LocalTimeFormatter implements Formatter<LocalTime> {

	private static final Pattern TYPED = Pattern.compile("(\\d{1,2})\\s*[:时点]\\s*(\\d{2})(?::\\d{2})?\\s*分?");

	private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	@Override
	public LocalTime parse(String text, Locale locale) throws ParseException {
		Matcher typed = TYPED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
		if (!typed.matches()) {
			throw new ParseException(text, 0);
		}
		try {
			return LocalTime.of(Integer.parseInt(typed.group(1)), Integer.parseInt(typed.group(2)));
		}
		catch (DateTimeException ex) {
			throw new ParseException(text, 0);
		}
	}

	@Override
	public String print(LocalTime time, Locale locale) {
		return WRITTEN.format(time);
	}

}
