/**
 * Exceptions of {@link org.omg.CosNaming.NamingContext}. Start reading at {@link org.omg.CosNaming.NamingContextPackage.NotFound}.
 *
 * <pre>{@code
 * try { names.resolve(name);
 * } catch (NotFound missing) { NotFoundReason why = missing.why; }
 * }</pre>
 */
package org.omg.CosNaming.NamingContextPackage;
