package org.workstyle.arrears;

/**
 * Makes the file of a document. Implemented by the module that knows office documents.
 */
public interface NoticePrinter {

	/**
	 * Returns the document as a .docx file.
	 */
	byte[] print(Notice notice);

}
