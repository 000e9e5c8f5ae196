/**
 * Makes Java source from a resolved specification: the OMG IDL-to-Java mapping 1.3 (formal/2008-01-11), one class per
 * construct, built as JavaParser trees and printed with one configuration. Start reading at {@link
 * org.pleiad.idl.generate.JavaGenerator}.
 *
 * <pre>{@code
 * List<GeneratedFile> files = JavaGenerator.generate(specification, CompilerOptions.builder().build());
 * files.forEach(file -> System.out.println(file.path()));
 * }</pre>
 */
package org.pleiad.idl.generate;
