package org.pleiad.idl;

import java.nio.file.Path;

/**
 * One Java source file that the compiler made.
 *
 * @param path relative to the output directory, for example {@code CosNaming/NamingContext.java}
 * @param text the whole file; lines end in a single line feed
 * @param origin the IDL file that declares what the file holds
 */
public record GeneratedFile(Path path, String text, Path origin) {}
