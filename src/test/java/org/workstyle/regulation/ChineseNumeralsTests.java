package org.workstyle.regulation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChineseNumeralsTests {

	@Test
	void readsWhatItWrites() {
		for (int number = 1; number < 10000; number++) {
			assertThat(ChineseNumerals.read(ChineseNumerals.write(number))).as(ChineseNumerals.write(number))
				.hasValue(number);
		}
	}

	@ParameterizedTest
	@CsvSource({ "十,10", "十二,12", "二十,20", "一百零三,103", "一百一十,110", "一百二十三,123", "一千零一,1001", "二〇,20", "１２,12", "07,7",
			"廿一,21", "两百,200", "一二三,123", "第,", "十十,", "三三十," })
	void readsEveryWayOfWriting(String written, Integer number) {
		assertThat(ChineseNumerals.read(written).stream().boxed().findFirst().orElse(null)).isEqualTo(number);
	}

	@ParameterizedTest
	@CsvSource({ "第十二条,12,0", "第十二条之一,12,1", "第12条,12,0", "第１２条,12,0", "第 十 二 条,12,0", "第十二之一条,12,1", "第12-1条,12,1",
			"一百零八,108,0", "3.,3,0", "第12条之2,12,2" })
	void readsNumbersOfArticles(String written, int number, int insertion) {
		assertThat(ArticleNumber.read(written)).contains(new ArticleNumber(number, insertion));
	}

	@ParameterizedTest
	@ValueSource(strings = { "第条", "条", "第十二条规定", "", "附则" })
	void whatIsNoNumberIsNone(String written) {
		assertThat(ArticleNumber.read(written)).isEmpty();
	}

	@Test
	void writesNumbersOfArticles() {
		assertThat(new ArticleNumber(12, 1).label()).isEqualTo("第十二条之一");
		assertThat(new ArticleNumber(110, 0).label()).isEqualTo("第一百一十条");
	}

}
