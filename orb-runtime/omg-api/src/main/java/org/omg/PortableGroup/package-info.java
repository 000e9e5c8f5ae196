/**
 * Object groups and what is known of them. Start reading at {@link org.omg.PortableGroup.ObjectGroupManager}.
 *
 * <pre>{@code
 * ObjectGroupManager manager = ObjectGroupManagerHelper.narrow(reference);
 * org.omg.CORBA.Object larger = manager.add_member(group, location, member);
 * }</pre>
 */
package org.omg.PortableGroup;
