/**
 * The exception of {@link org.omg.DynamicAny.DynAnyFactory}. Start reading at {@link org.omg.DynamicAny.DynAnyFactoryPackage.InconsistentTypeCode}.
 *
 * <pre>{@code
 * try { factory.create_dyn_any(any);
 * } catch (InconsistentTypeCode unfit) { … }
 * }</pre>
 */
package org.omg.DynamicAny.DynAnyFactoryPackage;
