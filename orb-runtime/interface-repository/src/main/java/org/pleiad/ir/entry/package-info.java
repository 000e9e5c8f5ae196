/**
 * The entries of the repository: one class for each kind, with what the compiler's model says of it.
 *
 * <p>Start reading at {@link org.pleiad.ir.entry.Catalogue}, then {@link org.pleiad.ir.entry.Entry}.
 *
 * <pre>{@code
 * Catalogue catalogue = new Catalogue(orb, poa);
 * catalogue.add(specification);
 * }</pre>
 */
package org.pleiad.ir.entry;
