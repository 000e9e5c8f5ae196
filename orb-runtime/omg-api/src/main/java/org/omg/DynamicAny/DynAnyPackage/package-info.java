/**
 * Exceptions of {@link org.omg.DynamicAny.DynAny}. Start reading at {@link org.omg.DynamicAny.DynAnyPackage.TypeMismatch}.
 *
 * <pre>{@code
 * try { dynAny.insert_long(1);
 * } catch (TypeMismatch noLong) { … }
 * }</pre>
 */
package org.omg.DynamicAny.DynAnyPackage;
