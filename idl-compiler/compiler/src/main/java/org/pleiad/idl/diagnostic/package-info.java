/**
 * What the compiler says about an IDL file: where, what is wrong, how to mend it, by which rule.
 *
 * <p>Start reading at {@link org.pleiad.idl.diagnostic.Diagnostic}.
 */
package org.pleiad.idl.diagnostic;
