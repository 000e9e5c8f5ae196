/**
 * Security that applications can look at. Start reading at {@link org.omg.SecurityLevel1.Current}.
 *
 * <pre>{@code
 * Current current = CurrentHelper.narrow(orb.resolve_initial_references("SecurityCurrent"));
 * SecAttribute[] attributes = current.get_attributes(types);
 * }</pre>
 */
package org.omg.SecurityLevel1;
