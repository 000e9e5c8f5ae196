/**
 * Values that are taken apart and put together without generated classes (CORBA 3.3 part 1, chapter 13). A value is a
 * tree of nodes, one for each component, made from the value's TypeCode.
 *
 * <p>Start reading at {@link org.pleiad.orb.dynany.NodeFactory}.
 *
 * <pre>{@code
 * DynAnyFactory factory = DynAnyFactoryHelper.narrow(orb.resolve_initial_references("DynAnyFactory"));
 * DynStruct person = (DynStruct) factory.create_dyn_any(any);
 * }</pre>
 */
package org.pleiad.orb.dynany;
