/**
 * Values that are taken apart and put together without their generated classes. Start reading at {@link org.omg.DynamicAny.DynAnyFactory}.
 *
 * <pre>{@code
 * DynStruct point = DynStructHelper.narrow(factory.create_dyn_any(any));
 * point.seek(0);
 * }</pre>
 */
package org.omg.DynamicAny;
