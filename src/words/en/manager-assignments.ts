export const managerAssignments = { title: 'Assignments' };
