/**
 * Types of the security service. Start reading at {@link org.omg.Security.SecAttribute}.
 *
 * <pre>{@code
 * AttributeType type = new AttributeType(new ExtensibleFamily((short) 0, (short) 1), AccessId.value);
 * SecAttribute[] attributes = current.get_attributes(new AttributeType[] {type});
 * }</pre>
 */
package org.omg.Security;
