/**
 * Types and the exception of {@link org.omg.CosNaming.NamingContextExt}. Start reading at {@link org.omg.CosNaming.NamingContextExtPackage.InvalidAddress}.
 *
 * <pre>{@code
 * try { names.to_url(":host:2809", "grids/main");
 * } catch (InvalidAddress malformed) { … }
 * }</pre>
 */
package org.omg.CosNaming.NamingContextExtPackage;
