package org.workstyle;

import java.text.Normalizer;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.format.Formatter;

/**
 * Writes a month as 2023年6月 or Jun 2023, in form fields as 2023-06; reads it in the ways
 * people type it.
 */
final class YearMonthFormatter implements Formatter<YearMonth> {

	private static final Pattern TYPED = Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*月?");

	private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("uuuu年M月", Locale.SIMPLIFIED_CHINESE);

	private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

	private final boolean field;

	private YearMonthFormatter(boolean field) {
		this.field = field;
	}

	static YearMonthFormatter forReading() {
		return new YearMonthFormatter(false);
	}

	static YearMonthFormatter forFields() {
		return new YearMonthFormatter(true);
	}

	@Override
	public YearMonth parse(String text, Locale locale) throws ParseException {
		Matcher typed = TYPED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
		if (!typed.matches()) {
			throw new ParseException(text, 0);
		}
		try {
			return YearMonth.of(Integer.parseInt(typed.group(1)), Integer.parseInt(typed.group(2)));
		}
		catch (DateTimeException ex) {
			throw new ParseException(text, 0);
		}
	}

	@Override
	public String print(YearMonth month, Locale locale) {
		if (this.field) {
			return month.toString();
		}
		return (locale.getLanguage().equals("en") ? ENGLISH : CHINESE).format(month);
	}

}
