export const managerAssignments = { title: 'Aufgaben' };
