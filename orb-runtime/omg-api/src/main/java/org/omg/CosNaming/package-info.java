/**
 * The naming service. Start reading at {@link org.omg.CosNaming.NamingContextExt}.
 *
 * <pre>{@code
 * NamingContextExt names = NamingContextExtHelper.narrow(orb.resolve_initial_references("NameService"));
 * names.rebind(names.to_name("grids/main"), grid);
 * }</pre>
 */
package org.omg.CosNaming;
