package org.workstyle.forecast;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

import org.workstyle.shared.PortalException;

/**
 * What can be set about forecasts, each from a day on.
 */
public enum ForecastSettingCode {

	/** 预测上报日: the day of the month by whose end a forecast must be entered. */
	REPORTING_DAY {

		@Override
		boolean fits(String value) {
			return value.matches("[1-9]|1\\d|2[0-8]");
		}

	},

	/** 误差线: excellent, good and floor in percent. */
	ERROR_LINES {

		@Override
		boolean fits(String value) {
			if (!value.matches("\\d{1,3}(\\.\\d{1,2})?( \\d{1,3}(\\.\\d{1,2})?){2}")) {
				return false;
			}
			List<BigDecimal> lines = numbers(value);
			return lines.get(0).compareTo(lines.get(1)) < 0 && lines.get(1).compareTo(lines.get(2)) < 0;
		}

	},

	/** 误差率分母: what the difference is divided by. */
	DENOMINATOR {

		@Override
		boolean fits(String value) {
			return Arrays.stream(ErrorBase.values()).anyMatch((base) -> base.name().equals(value));
		}

	},

	/** 收入核算部门: code of the unit that enters actual revenue and plans. */
	ACCOUNTING_UNIT {

		@Override
		boolean fits(String value) {
			return value.matches("[\\w-]{1,40}");
		}

	};

	/**
	 * Returns the value as it is kept.
	 * @throws PortalException if it is not what the setting needs
	 */
	String read(String typed) {
		String value = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replaceAll("[\\s,/]+", " ");
		if (!fits(value)) {
			throw new PortalException("forecast.setting.error." + this);
		}
		return value;
	}

	abstract boolean fits(String value);

	static List<BigDecimal> numbers(String value) {
		return Arrays.stream(value.split(" ")).map(BigDecimal::new).toList();
	}

}
