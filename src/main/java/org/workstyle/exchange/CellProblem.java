package org.workstyle.exchange;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.workstyle.shared.PortalException;

/**
 * Why a cell cannot be taken: which, what is in it, what is expected.
 *
 * @param column name of the column; none where the whole row is meant
 * @param value what is in the cell, shortened
 * @param messageKey message that tells what is expected
 * @param arguments what the message names; {@code #} begins a message key, {@code |}
 * separates several
 */
public record CellProblem(@Nullable String column, String value, String messageKey, List<String> arguments) {

	private static final int SHOWN = 100;

	public CellProblem {
		value = (value.length() > SHOWN) ? value.substring(0, SHOWN) + "…" : value;
		arguments = List.copyOf(arguments);
	}

	/**
	 * Tells why a whole file was refused.
	 */
	public static CellProblem refusal(PortalException reason) {
		return of(null, "", reason.messageKey(), reason.arguments());
	}

	static CellProblem of(@Nullable String column, String value, String messageKey, Object... arguments) {
		return new CellProblem(column, value, messageKey, Arrays.stream(arguments).map(String::valueOf).toList());
	}

}
