package org.workstyle.regulation;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

class ReferencesTests {

	@Test
	void findsTitlesWithAndWithoutAnArticle() {
		String text = "依照《县税务局工作规则》第十二条之一和《公文处理办法》（试行）办理，《会议管理办法》第3条除外。";

		List<Reference> found = References.in(text);

		assertThat(found).extracting(Reference::title, Reference::number, Reference::insertion)
			.containsExactly(tuple("县税务局工作规则", 12, 1), tuple("公文处理办法", 0, 0), tuple("会议管理办法", 3, 0));
		assertThat(text.substring(found.get(0).start(), found.get(0).end())).isEqualTo("《县税务局工作规则》第十二条之一");
	}

	@Test
	void findsArticlesOfTheTextItself() {
		assertThat(References.in("按照本办法第三条、第五条第二款执行")).extracting(Reference::title, Reference::number)
			.containsExactly(tuple(null, 3), tuple(null, 5));
	}

	@Test
	void findsNothingWhereNothingIsNamed() {
		assertThat(References.in("会议由书记主持，第三季度召开一次。")).isEmpty();
	}

}
