package org.workstyle.account;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PinyinTests {

	@Test
	void givesTheInitialsOfALongName() {
		assertThat(Pinyin.initialsOf("贵州东河酿酒有限公司")).isEqualTo("gzdhnjyxgs");
		assertThat(Pinyin.initialsOf("重庆A1（店）").split(" ")).containsExactlyInAnyOrder("zqa1d", "cqa1d");
	}

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
