/**
 * Security policies of domains. Start reading at {@link org.omg.SecurityAdmin.DomainAccessPolicy}.
 *
 * <pre>{@code
 * DomainAccessPolicy policy = DomainAccessPolicyHelper.narrow(reference);
 * policy.grant_rights(attribute, DelegationState.SecInitiator, rights);
 * }</pre>
 */
package org.omg.SecurityAdmin;
