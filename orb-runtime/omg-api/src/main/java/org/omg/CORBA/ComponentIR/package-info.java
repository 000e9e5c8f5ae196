/**
 * Components and homes in the interface repository. Start reading at {@link org.omg.CORBA.ComponentIR.ComponentDef}.
 *
 * <pre>{@code
 * ComponentDef component = ComponentDefHelper.narrow(repository.lookup("Shop::Till"));
 * ComponentDef base = component.base_component();
 * }</pre>
 */
package org.omg.CORBA.ComponentIR;
