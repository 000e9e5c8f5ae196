/**
 * Properties of groups: their names, values and precedence (CORBA 3.3 FT, 23.3.2).
 *
 * <p>Start reading at {@link org.pleiad.groups.ft.property.FtProperty} and {@link
 * org.pleiad.groups.ft.property.PropertySet}.
 *
 * <pre>{@code
 * PropertySet set = PropertySet.of(properties);
 * GroupProperties effective = GroupProperties.of(defaults.with(types).with(set));
 * }</pre>
 */
package org.pleiad.groups.ft.property;
