package org.workstyle.study;

import org.jspecify.annotations.Nullable;

/**
 * A form of study, such as 集体研讨 or 观看警示教育片. The list grows: the performance office adds
 * to it and retires what is no longer used.
 *
 * @param code its stable code
 * @param nameZh its name in Chinese
 * @param nameEn its name in English
 * @param kind the only kind of session it is for, if not for all
 * @param retired whether it is no longer offered
 */
public record StudyForm(String code, String nameZh, String nameEn, @Nullable StudyKind kind, boolean retired) {

}
