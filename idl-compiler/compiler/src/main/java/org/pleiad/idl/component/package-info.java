/**
 * The component model in terms of interfaces: components, homes and event types become the interfaces and value types
 * that CORBA 3.3 part 3 (formal/2012-11-16), chapter 6, calls equivalent IDL. Model in, model out, so that everything
 * that reads a specification works for them too. Start reading at {@link
 * org.pleiad.idl.component.EquivalentInterfaces}.
 *
 * <pre>{@code
 * Specification plain = EquivalentInterfaces.of(specification);
 * plain.definition(clerk); // an InterfaceDef that inherits from Components::CCMObject
 * }</pre>
 */
package org.pleiad.idl.component;
