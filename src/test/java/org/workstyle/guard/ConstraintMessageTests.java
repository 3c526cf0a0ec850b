package org.workstyle.guard;

import java.math.BigDecimal;
import java.util.Locale;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a form says beside a field out of bounds names the bound.
 */
class ConstraintMessageTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			decimalMin | 不能小于 0.5                  | Must be at least 0.5
			decimalMax | 不能大于 8                    | Must be at most 8
			min        | 不能小于 2                    | Must be at least 2
			max        | 不能大于 1,000                | Must be at most 1,000
			longest    | 请控制在 3 个字以内            | Please use at most 3 characters
			between    | 应为 2 至 3 个字              | Please use 2 to 3 characters
			digits     | 整数最多 2 位，小数最多 1 位    | At most 2 digits before and 1 after the decimal point
			""")
	void namesTheBound(String field, String chinese, String english) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/common");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		Bounded bounded = new Bounded();
		BeanPropertyBindingResult errors = new BeanPropertyBindingResult(bounded, "bounded");
		try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
			new SpringValidatorAdapter(factory.getValidator()).validate(bounded, errors);
		}

		assertThat(errors.getFieldErrors(field)).hasSize(1).allSatisfy((error) -> {
			assertThat(messages.getMessage(error, Locale.SIMPLIFIED_CHINESE)).isEqualTo(chinese);
			assertThat(messages.getMessage(error, Locale.ENGLISH)).isEqualTo(english);
		});
	}

	/**
	 * Breaks each of its bounds.
	 */
	public static class Bounded {

		@DecimalMin("0.5")
		private final BigDecimal decimalMin = BigDecimal.ZERO;

		@DecimalMax("8")
		private final BigDecimal decimalMax = BigDecimal.TEN;

		@Min(2)
		private final int min = 1;

		@Max(1000)
		private final int max = 2000;

		@Size(max = 3)
		private final String longest = "四个字呀";

		@Size(min = 2, max = 3)
		private final String between = "一";

		@Digits(integer = 2, fraction = 1)
		private final BigDecimal digits = new BigDecimal("123.45");

		public BigDecimal getDecimalMin() {
			return this.decimalMin;
		}

		public BigDecimal getDecimalMax() {
			return this.decimalMax;
		}

		public int getMin() {
			return this.min;
		}

		public int getMax() {
			return this.max;
		}

		public String getLongest() {
			return this.longest;
		}

		public String getBetween() {
			return this.between;
		}

		public BigDecimal getDigits() {
			return this.digits;
		}

	}

}
