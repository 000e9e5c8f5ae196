/**
 * Compares two versions of an interface: which changes break clients or servers that are deployed already.
 *
 * <p>Start reading at {@link org.pleiad.idl.compare.IdlComparison}. {@link org.pleiad.idl.compare.Change} has the rules, one
 * class per construct finds where they apply.
 */
package org.pleiad.idl.compare;
