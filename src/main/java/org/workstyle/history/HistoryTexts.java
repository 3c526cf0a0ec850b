package org.workstyle.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;

/**
 * Writes a stored value as the pages write it.
 */
@Component
class HistoryTexts {

	private final MessageSource messages;

	private final ConversionService conversion;

	HistoryTexts(MessageSource messages, @Qualifier("mvcConversionService") ConversionService conversion) {
		this.messages = messages;
		this.conversion = conversion;
	}

	String text(Class<?> type, String stored, Map<UUID, String> names) {
		if (type.isEnum()) {
			return message(type.getSimpleName() + "." + stored, stored);
		}
		if (type == UUID.class) {
			return names.getOrDefault(UUID.fromString(stored), stored);
		}
		if (type == BigDecimal.class) {
			return plain(stored);
		}
		if (type == Boolean.class || type == boolean.class) {
			return message(stored.equals("true") ? "common.yes" : "common.no", stored);
		}
		Object value = typed(type, stored);
		String text = (value != null) ? this.conversion.convert(value, String.class) : stored;
		return (text != null) ? text : stored;
	}

	/**
	 * Returns the name of a field; nothing where it has none.
	 */
	@Nullable String label(String key) {
		return this.messages.getMessage(key, null, null, LocaleContextHolder.getLocale());
	}

	/**
	 * Writes a number without the zeros that only its storage adds.
	 */
	private static String plain(String stored) {
		BigDecimal number = new BigDecimal(stored);
		return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
	}

	private static @Nullable Object typed(Class<?> type, String stored) {
		if (type == LocalDate.class) {
			return LocalDate.parse(stored);
		}
		if (type == LocalTime.class) {
			return LocalTime.parse(stored);
		}
		return (type == Instant.class) ? OffsetDateTime.parse(stored).toInstant() : null;
	}

	private String message(String key, String otherwise) {
		String text = this.messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
		return (text != null) ? text : otherwise;
	}

}
