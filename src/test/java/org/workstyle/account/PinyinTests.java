package org.workstyle.account;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PinyinTests {

	@Test
	void spellsInFullAndByInitials() {
		assertThat(Pinyin.ofPerson("张三")).isEqualTo("zhangsan zs");
	}

	@Test
	void readsSurnamesAsSurnames() {
		assertThat(Pinyin.ofPerson("单雄")).isEqualTo("shanxiong sx");
		assertThat(Pinyin.ofPerson("吕刚")).contains("lvgang");
	}

	@Test
	void givesEveryReadingOfACharacterWithSeveral() {
		assertThat(Pinyin.ofPerson("李长乐").split(" ")).contains("lichangle", "lizhangle", "lcl", "lzl");
	}

	@Test
	void keepsLettersAndDigitsAndLeavesOutTheRest() {
		assertThat(Pinyin.of("第1分局（A）").split(" ")).contains("di1fenjua", "d1fja");
	}

}
