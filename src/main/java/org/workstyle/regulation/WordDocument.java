package org.workstyle.regulation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.workstyle.shared.PortalException;

/**
 * Reads the text of a Word document (.docx): its paragraphs with the numbers that Word
 * itself counts, its tables row by row. Nothing else in the file is looked at.
 */
public final class WordDocument {

	/** A text of regulations is far smaller; more is no such text, or a bomb. */
	private static final int MOST_BYTES = 32 << 20;

	private static final String BODY = "word/document.xml";

	private static final String NUMBERING = "word/numbering.xml";

	private static final String STYLES = "word/styles.xml";

	private static final Set<String> PARTS = Set.of(BODY, NUMBERING, STYLES);

	private WordDocument() {
	}

	/**
	 * Returns the text, a paragraph or row of a table a line.
	 * @throws PortalException if it is no Word document
	 */
	public static String text(InputStream file) throws IOException {
		Map<String, byte[]> parts = parts(file);
		byte[] body = parts.get(BODY);
		if (body == null) {
			throw new PortalException("regulation.error.file.word");
		}
		try {
			WordNumbering numbering = new WordNumbering();
			byte[] counted = parts.get(NUMBERING);
			if (counted != null) {
				numbering.read(reader(counted));
			}
			byte[] styles = parts.get(STYLES);
			if (styles != null) {
				numbering.readStyles(reader(styles));
			}
			return new WordParagraphs(numbering).read(reader(body));
		}
		catch (XMLStreamException ex) {
			throw new PortalException("regulation.error.file.word");
		}
	}

	private static Map<String, byte[]> parts(InputStream file) throws IOException {
		Map<String, byte[]> parts = new HashMap<>();
		try (ZipInputStream zip = new ZipInputStream(file)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (PARTS.contains(entry.getName())) {
					byte[] content = zip.readNBytes(MOST_BYTES + 1);
					if (content.length > MOST_BYTES) {
						throw new PortalException("regulation.error.file.size");
					}
					parts.put(entry.getName(), content);
				}
			}
		}
		catch (ZipException ex) {
			throw new PortalException("regulation.error.file.word");
		}
		return parts;
	}

	private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		return factory.createXMLStreamReader(new ByteArrayInputStream(part));
	}

}
