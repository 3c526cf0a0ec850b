package org.workstyle.arrears;

/**
 * Why a step is not allowed.
 *
 * @param field the field that it belongs to
 * @param messageKey key of the message
 * @param article the article that says so
 */
record Refusal(String field, String messageKey, String article) {

}
