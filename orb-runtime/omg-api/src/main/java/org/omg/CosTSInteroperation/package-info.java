/**
 * Tags of the components of references to transactional objects. Start reading at
 * {@link org.omg.CosTSInteroperation.TAG_OTS_POLICY}.
 *
 * <pre>{@code
 * boolean transactional = Arrays.stream(components).anyMatch(component -> component.tag == TAG_OTS_POLICY.value);
 * }</pre>
 */
package org.omg.CosTSInteroperation;
