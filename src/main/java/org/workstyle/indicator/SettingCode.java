package org.workstyle.indicator;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.workstyle.shared.PortalException;

/**
 * What can be set about scoring and reporting, each from a day on.
 */
public enum SettingCode {

	/** 加分上限 of a unit in a quarter. */
	BONUS_QUARTER(1, Shape.POINTS),

	/** 减分上限 of a unit in a quarter. */
	DEDUCTION_QUARTER(1, Shape.POINTS),

	/** 全年加分上限 of a unit. */
	BONUS_YEAR(1, Shape.POINTS),

	/** 全年减分上限 of a unit. */
	DEDUCTION_YEAR(1, Shape.POINTS),

	/** 复核申请期限 in working days after publication. */
	APPEAL_DAYS(1, Shape.DAYS),

	/** 复核决定期限 in working days. */
	APPEAL_DECISION_DAYS(1, Shape.DAYS),

	/** 四个季度的权重. */
	QUARTER_WEIGHTS(4, Shape.WEIGHTS),

	/** 年终分段比例: shares of units in the three segments. */
	SEGMENT_QUOTAS(3, Shape.PARTS),

	/** 分档得分比例 at target, warning and floor. */
	BAND_SHARES(3, Shape.FALLING),

	/** 排名分段比例: shares of units. */
	RANK_UNITS(3, Shape.PARTS),

	/** 排名得分比例 of the segments. */
	RANK_SHARES(3, Shape.FALLING),

	/** 月报期限 in working days after the month. */
	MONTH_DUE_DAYS(1, Shape.DAYS),

	/** 季报期限 in working days after the quarter. */
	QUARTER_DUE_DAYS(1, Shape.DAYS),

	/** 异常值倍数: standard deviations from the mean of the last twelve. */
	OUTLIER_FACTOR(1, Shape.POINTS);

	private final int count;

	private final Shape shape;

	SettingCode(int count, Shape shape) {
		this.count = count;
		this.shape = shape;
	}

	/**
	 * Reads the numbers of a value, which stand apart by blanks.
	 * @throws PortalException if they are not what the setting needs
	 */
	public List<BigDecimal> read(String value) {
		try {
			List<BigDecimal> numbers = Arrays.stream(value.strip().split("[\\s,，/、]+")).map(BigDecimal::new).toList();
			if (numbers.size() == this.count && this.shape.fits(numbers)) {
				return numbers;
			}
		}
		catch (NumberFormatException ex) {
			throw refusal(value);
		}
		throw refusal(value);
	}

	private PortalException refusal(String value) {
		return new PortalException("indicator.setting.error." + this.shape, value, this.count);
	}

	private enum Shape {

		POINTS {

			@Override
			boolean fits(List<BigDecimal> numbers) {
				return numbers.stream().allMatch((number) -> number.signum() >= 0);
			}

		},

		DAYS {

			@Override
			boolean fits(List<BigDecimal> numbers) {
				return numbers.stream().allMatch((number) -> number.signum() > 0 && number.scale() <= 0);
			}

		},

		WEIGHTS {

			@Override
			boolean fits(List<BigDecimal> numbers) {
				return POINTS.fits(numbers) && sum(numbers).signum() > 0;
			}

		},

		PARTS {

			@Override
			boolean fits(List<BigDecimal> numbers) {
				return POINTS.fits(numbers) && sum(numbers).compareTo(HUNDRED) == 0;
			}

		},

		FALLING {

			@Override
			boolean fits(List<BigDecimal> numbers) {
				for (int index = 1; index < numbers.size(); index++) {
					if (numbers.get(index).compareTo(numbers.get(index - 1)) >= 0) {
						return false;
					}
				}
				return POINTS.fits(numbers) && numbers.get(0).compareTo(HUNDRED) <= 0;
			}

		};

		private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

		abstract boolean fits(List<BigDecimal> numbers);

		private static BigDecimal sum(List<BigDecimal> numbers) {
			return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		}

	}

}
