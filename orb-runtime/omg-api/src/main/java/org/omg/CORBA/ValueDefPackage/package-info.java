/**
 * A type of {@link org.omg.CORBA.ValueDef}. Start reading at {@link org.omg.CORBA.ValueDefPackage.FullValueDescription}.
 *
 * <pre>{@code
 * FullValueDescription description = valueDef.describe_value();
 * print(description.members.length);
 * }</pre>
 */
package org.omg.CORBA.ValueDefPackage;
