/**
 * A type of {@link org.omg.CORBA.ExtValueDef}. Start reading at {@link org.omg.CORBA.ExtValueDefPackage.ExtFullValueDescription}.
 *
 * <pre>{@code
 * ExtFullValueDescription description = valueDef.describe_ext_value();
 * print(description.initializers.length);
 * }</pre>
 */
package org.omg.CORBA.ExtValueDefPackage;
