/**
 * Components of common secure interoperability. Start reading at {@link org.omg.CSIIOP.CompoundSecMechList}.
 *
 * <pre>{@code
 * CompoundSecMechList list = CompoundSecMechListHelper.read(encapsulation);
 * boolean tls = (list.mechanism_list[0].target_requires & Confidentiality.value) != 0;
 * }</pre>
 */
package org.omg.CSIIOP;
