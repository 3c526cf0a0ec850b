package org.workstyle.report;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChineseAmountTests {

	@ParameterizedTest
	@CsvSource({ "0.00, 人民币零元整", "0.05, 人民币伍分", "0.50, 人民币伍角整", "1.00, 人民币壹元整", "10.00, 人民币壹拾元整",
			"1007.05, 人民币壹仟零柒元零伍分", "12345.60, 人民币壹万贰仟叁佰肆拾伍元陆角整", "10500.00, 人民币壹万零伍佰元整", "100000.00, 人民币壹拾万元整",
			"1000001.10, 人民币壹佰万零壹元壹角整", "100000000.00, 人民币壹亿元整", "120030400.56, 人民币壹亿贰仟零叁万零肆佰元伍角陆分",
			"90000.09, 人民币玖万元零玖分" })
	void writesMoneyInCapitals(BigDecimal amount, String capitals) {
		assertThat(ChineseAmount.of(amount)).isEqualTo(capitals);
	}

}
