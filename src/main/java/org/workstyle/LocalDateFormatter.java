package org.workstyle;

import java.text.Normalizer;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.format.Formatter;

/**
 * Writes a day as 2023年6月30日 or 30 Jun 2023, in form fields as 2023-06-30; reads it in
 * the ways people type it.
 */
final class LocalDateFormatter implements Formatter<LocalDate> {

	private static final Pattern TYPED = Pattern
		.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");

	private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("uuuu年M月d日",
			Locale.SIMPLIFIED_CHINESE);

	private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

	private final boolean field;

	private LocalDateFormatter(boolean field) {
		this.field = field;
	}

	static LocalDateFormatter forReading() {
		return new LocalDateFormatter(false);
	}

	static LocalDateFormatter forFields() {
		return new LocalDateFormatter(true);
	}

	@Override
	public LocalDate parse(String text, Locale locale) throws ParseException {
		Matcher typed = TYPED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
		if (!typed.matches()) {
			throw new ParseException(text, 0);
		}
		try {
			return LocalDate.of(Integer.parseInt(typed.group(1)), Integer.parseInt(typed.group(2)),
					Integer.parseInt(typed.group(3)));
		}
		catch (DateTimeException ex) {
			throw new ParseException(text, 0);
		}
	}

	@Override
	public String print(LocalDate day, Locale locale) {
		if (this.field) {
			return day.toString();
		}
		return (locale.getLanguage().equals("en") ? ENGLISH : CHINESE).format(day);
	}

}
