/**
 * Entries of a repository, any ORB's, printed back as IDL.
 *
 * <p>Start reading at {@link org.pleiad.ir.print.IdlPrinter}.
 *
 * <pre>{@code
 * System.out.print(new IdlPrinter().print(repository.lookup("Tables::grid")));
 * }</pre>
 */
package org.pleiad.ir.print;
