package org.workstyle.attachment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where files are kept and how large they may be.
 *
 * @param folder a folder all instances share; empty keeps the files in the database
 * @param maxSize the largest file taken
 */
@ConfigurationProperties("portal.attachments")
record AttachmentProperties(@DefaultValue("") String folder, @DefaultValue("20MB") DataSize maxSize) {

}
