/**
 * What references and requests of object groups carry (CORBA 3.3 FT, 23.2), and requests as octets for those who put them into an
 * order before a servant sees them.
 *
 * <p>Start reading at {@link org.pleiad.orb.group.GroupComponent} and {@link org.pleiad.orb.group.RequestRouter}.
 *
 * <pre>{@code
 * GroupComponent group = GroupComponent.find(profile.components());
 * GroupVersionContext known = GroupVersionContext.find(header.contexts());
 * }</pre>
 */
package org.pleiad.orb.group;
